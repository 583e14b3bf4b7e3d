// For browsers without modules: no syntax here is newer than they are.
(function () {
  document.getElementById("trouble-old").removeAttribute("hidden");
  document.getElementById("trouble").removeAttribute("hidden");
  document.getElementById("app").setAttribute("hidden", "");
  var loading = document.getElementById("loading");
  loading.parentNode.removeChild(loading);
})();
