// Nothing leads away: every navigation but to a fragment of this page is canceled, and so are clicks on links that
// lead elsewhere or open a window. A file that the page saves is the one exception.

const prevent = uncurried(Event.prototype.preventDefault);
const stop = uncurried(Event.prototype.stopImmediatePropagation);
const closest = uncurried(Element.prototype.closest);
const attribute = uncurried(Element.prototype.getAttribute);
const linkUrl = getter(HTMLAnchorElement.prototype, "href");
const areaUrl = getter(HTMLAreaElement.prototype, "href");
const composedPath = uncurried(Event.prototype.composedPath);
const startsWith = uncurried(String.prototype.startsWith);
const indexOf = uncurried(String.prototype.indexOf);

/** The address of the file that the page made last. It has no other type: a browser saves that, and never opens it. */
let saved = null;
const FILE = "application/octet-stream";

{
  const create = URL.createObjectURL;
  const type = getter(Blob.prototype, "type");
  put(URL, "createObjectURL", function createObjectURL(thing) {
    const url = apply(create, URL, [thing]);
    try {
      if (type(thing) === FILE) saved = url;
    } catch (other) {
      // A stream of media is no file.
    }
    return url;
  });
}

/** Told of each navigation that was canceled, for the self-test. */
let heard = null;
const guarded = "navigation" in window && typeof NavigateEvent === "function";

if (guarded) {
  const isFragment = getter(NavigateEvent.prototype, "hashChange");
  const destination = getter(NavigateEvent.prototype, "destination");
  const destinationUrl = getter(NavigationDestination.prototype, "url");
  navigation.addEventListener("navigate", (event) => {
    if (replacing || isFragment(event)) return;
    const url = destinationUrl(destination(event));
    // Firefox tells of a download twice, the second time as if it were none: only the address tells.
    if (saved !== null && url === saved) return;
    prevent(event);
    if (heard) heard(url);
  });
}

/** Whether a click on this goes anywhere but to a fragment of this page or to the file just made. */
function leads(element) {
  const link = closest(element, "a, area");
  if (!link) return false;
  const html = link instanceof HTMLAnchorElement || link instanceof HTMLAreaElement;
  if (!html) return true;
  const url = link instanceof HTMLAnchorElement ? linkUrl(link) : areaUrl(link);
  if (!url || url === saved) return false;
  const target = attribute(link, "target");
  if (target && lower(target) !== "_self") return true;
  const here = location.href;
  const end = indexOf(here, "#");
  return !startsWith(url, (end < 0 ? here : sliced(here, 0, end)) + "#");
}

function cancelClick(event) {
  const path = composedPath(event);
  for (let at = 0; at < path.length; at += 1) {
    if (path[at] instanceof Element) {
      if (leads(path[at])) {
        prevent(event);
        stop(event);
        if (heard) heard("click");
      }
      return;
    }
  }
}

/** A form may close its dialog; sent anywhere, it would open a window even where the policy refuses what it sends. */
const submitter = getter(SubmitEvent.prototype, "submitter");
function cancelSubmit(event) {
  const form = composedPath(event)[0];
  const button = submitter(event);
  const closes =
    form instanceof Element &&
    attribute(form, "method") === "dialog" &&
    (!button || (attribute(button, "formmethod") === null && attribute(button, "formaction") === null));
  if (closes) return;
  prevent(event);
  if (heard) heard("submit");
}

addEventListener("submit", cancelSubmit, true);
addEventListener("click", cancelClick, true);
addEventListener("auxclick", cancelClick, true);

// A link that stands in no document is followed too, and its clicks pass no window.
{
  const click = HTMLElement.prototype.click;
  const dispatchEvent = EventTarget.prototype.dispatchEvent;
  const isElement = (thing) => thing instanceof Element;
  put(HTMLElement.prototype, "click", function () {
    if (leads(this)) return heard && heard("click");
    return apply(click, this, []);
  });
  put(EventTarget.prototype, "dispatchEvent", function (event) {
    if (event instanceof MouseEvent && isElement(this) && leads(this)) {
      if (heard) heard("click");
      return false;
    }
    return apply(dispatchEvent, this === undefined ? window : this, [event]);
  });
}
