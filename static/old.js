// For browsers without modules: no syntax here is newer than they are.
(function () {
  var box = document.getElementById("trouble");
  box.querySelector('[data-trouble="old"]').removeAttribute("hidden");
  box.removeAttribute("hidden");
  var loading = document.getElementById("loading");
  loading.parentNode.removeChild(loading);
})();
