/** The page's behaviour: draws the lines in the rows, and filters them. Without it, all is readable. */
export const pageScript = `
"use strict";
(function () {
  var levels = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  var svg = "http://www.w3.org/2000/svg";
  document.querySelectorAll("td[data-s]").forEach(function (cell) {
    var values = cell.getAttribute("data-s");
    var d = "";
    var joined = false;
    for (var i = 0; i < values.length; i++) {
      var level = levels.indexOf(values[i]);
      if (level < 0) { joined = false; continue; }
      d += (joined ? "L" : "M") + i + " " + (62 - level);
      joined = true;
    }
    var picture = document.createElementNS(svg, "svg");
    picture.setAttribute("class", "spark");
    picture.setAttribute("viewBox", "0 -2 " + (values.length - 1) + " 66");
    picture.setAttribute("preserveAspectRatio", "none");
    picture.setAttribute("aria-hidden", "true");
    var line = document.createElementNS(svg, "path");
    line.setAttribute("d", d);
    picture.appendChild(line);
    cell.appendChild(picture);
  });

  var box = document.getElementById("filter");
  var trouble = document.getElementById("trouble");
  var count = document.getElementById("count");
  if (!box || !trouble || !count) return;
  function filter() {
    var wanted = box.value.toLowerCase();
    var shown = 0;
    document.querySelectorAll("details.wide").forEach(function (group) {
      var any = false;
      group.querySelectorAll("tbody tr").forEach(function (row) {
        var fits = (!trouble.checked || row.hasAttribute("data-t")) &&
          (wanted === "" || row.textContent.toLowerCase().indexOf(wanted) >= 0);
        row.hidden = !fits;
        if (fits) { any = true; shown++; }
      });
      group.hidden = !any;
      if (any && (wanted !== "" || trouble.checked)) group.open = true;
    });
    count.textContent = shown + " shown";
  }
  box.addEventListener("input", filter);
  trouble.addEventListener("change", filter);
  document.querySelector(".filter").hidden = false;
})();
`;
