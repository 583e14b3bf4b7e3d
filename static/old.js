// For browsers without modules: no syntax here is newer than they are.
(function () {
  document.getElementById("trouble-old").removeAttribute("hidden");
  document.getElementById("trouble").removeAttribute("hidden");
  var ids = ["loading", "late"];
  for (var at = 0; at < ids.length; at += 1) {
    var element = document.getElementById(ids[at]);
    if (element) element.parentNode.removeChild(element);
  }
})();
