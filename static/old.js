// For browsers without modules: no syntax here is newer than they are.
(function () {
  document.getElementById("trouble-old").removeAttribute("hidden");
  document.getElementById("trouble").removeAttribute("hidden");
  document.getElementById("app").setAttribute("hidden", "");
  var late = document.getElementById("late");
  if (late) late.parentNode.removeChild(late);
})();
