using Governance.Web.Hosting;

namespace Governance.Web.Features.Errors;

/// <summary>One error page.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Sentence">Why, as far as it may be told.</param>
/// <param name="Next">What to do now.</param>
/// <param name="Trace">The id under which the log has it.</param>
public sealed record ErrorPage(int Status, string Title, string Sentence, string Next, string Trace)
{
    /// <summary>The page for <paramref name="status"/>; <paramref name="sentence"/> is the rule's own where one refused, and <paramref name="unread"/> says what arrived with it.</summary>
    public static ErrorPage Of(int status, string? sentence, string trace, Arrival unread = Arrival.NoForm)
    {
        var (title, why, next) = status == 400 ? Words(unread) : Words(status);
        // a rule that says itself how long to wait
        return new(status, title, sentence ?? why, status == 429 && sentence is not null ? "What you typed is still there after going back." : next, trace);
    }

    private static (string Title, string Sentence, string Next) Words(Arrival arrival) => arrival switch
    {
        Arrival.FormRead => ("This form is out of date", "It was open for a long time, or you signed in again since.", "Go back, reload the page, and send it again. What you typed is still there after going back."),
        Arrival.FormUnread => ("This form cannot be read", $"It has more than {BodyLimits.Fields:N0} fields, a field of it is longer than any that we ask for, or it arrived damaged. Nothing of it was kept.", "Go back and send less at once."),
        Arrival.NoForm => ("This request cannot be read", "Something in it is not of the form that is expected here, and nothing was changed.", "Follow a link or a button of the portal to where you wanted to go."),
    };

    private static (string Title, string Sentence, string Next) Words(int status) => status switch
    {
        401 => ("Sign in first", "This page is for people who are signed in.", "Sign in and open the link again."),
        403 => ("You may not do this here", "Your role in this organization does not include it.", "Ask an administrator of your organization, and name the page you wanted."),
        404 => ("Nothing is here", "The address may be mistyped, or the thing was moved, withdrawn, or never shared with your organization.", "Check the link, or ask the person who sent it."),
        405 => ("This is no page to open", "The address belongs to a form, and opening or reloading it sends nothing.", "Open the page that the form stands on, and send it from there."),
        409 => ("This did not go through", "It no longer fits the present state, and nothing was changed.", "Go back, look at what is there now, and decide again."),
        413 => ("That is too large", "The file or form is larger than this page takes, and nothing of it was kept.", "Send less at once, or a smaller file. Where a file is asked for, the largest that is taken stands beside the field."),
        415 => ("This kind of file is not taken", "Its content is not one of the kinds that this page reads.", "Send one of the kinds named beside the field."),
        422 => ("Something needs to be put right", "What was sent cannot be taken as it is, and nothing was changed.", "Go back and correct it. What you typed is still there."),
        429 => ("Too many requests", "More came from you, or from where you are, in a short time than is allowed, and this was not done.", "Wait a minute and try again."),
        503 => ("Not available right now", "A part of the product that this page needs does not answer.", "Try again in a few minutes. Nothing that was saved is lost."),
        >= 500 => ("Something broke on our side", "The page could not be finished. What was saved before is safe, and a change that was under way was not made.", "Try again. If it happens twice, send the id below to whoever runs this service."),
        _ => ("This cannot be shown", "The request could not be understood.", "Go back and try again."),
    };
}
