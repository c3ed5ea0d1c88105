// form[data-appearance]: shows a choice at once; the form's own submit keeps it.
document.querySelector("form[data-appearance]")?.addEventListener("change", event => {
  const root = document.documentElement;
  const { name, value, checked } = event.target;
  if (name === "Theme") root.dataset.theme = value;
  if (name === "Compact") root.dataset.density = checked ? "compact" : "";
  if (name === "Keys") root.dataset.keys = checked ? "" : "off";
});
