// form[data-appearance]: shows a choice at once; the form's own submit keeps it.
export function watchAppearance() {
  document.querySelector("form[data-appearance]")?.addEventListener("change", event => {
    const root = document.documentElement;
    const { name, value, checked } = event.target;
    if (name === "Theme") value ? root.setAttribute("data-theme", value) : root.removeAttribute("data-theme");
    if (name === "Compact") checked ? root.setAttribute("data-density", "compact") : root.removeAttribute("data-density");
    if (name === "Keys") checked ? root.removeAttribute("data-keys") : root.setAttribute("data-keys", "off");
  });
}
