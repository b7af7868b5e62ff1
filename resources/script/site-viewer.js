/* Looks into a picture in depth. Without it, the page is whole and shows no button for it. */
(function () {
  "use strict";

  var frame = document.querySelector(".frame[data-tiles]");
  var open = document.getElementById("deep-open");
  if (!frame || !open || !window.OpenSeadragon) {
    return;
  }
  var picture = frame.querySelector("img");
  var marks = frame.querySelector(".marks");
  var deep = frame.querySelector(".deep");
  var stage = deep.querySelector(".deep-stage");
  var room = 72; /* pixels beside the picture for marks that stand on its mat */
  var viewer = null;

  /* The viewer would add a style sheet of one rule for screens without a pointer, which the page's policy forbids, and
     adds none where one like it is there. Ours has that rule; this stands for it. */
  function standForItsStyle() {
    var stands = document.createElementNS("http://www.w3.org/1998/Math/MathML", "style");
    stands.setAttribute("data-openseadragon-mobile-css", "");
    document.head.appendChild(stands);
  }

  /* The viewer zooms to where one points, by wheel, by two fingers, by keys and by its buttons. Drawn on a canvas: from a
     disk, nothing else may show pictures that lie beside the page. */
  function start() {
    viewer = OpenSeadragon({
      element: stage,
      tileSources: JSON.parse(frame.dataset.tiles),
      drawer: "canvas",
      showNavigationControl: false,
      crossOriginPolicy: false,
      animationTime: window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 0.6,
      maxZoomPixelRatio: 4,
      visibilityRatio: 0.5,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
      gestureSettingsPen: { clickToZoom: false, dblClickToZoom: true },
      gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true }
    });
    viewer.canvas.setAttribute("role", "application");
    viewer.canvas.setAttribute("aria-label", picture.alt);
    viewer.addHandler("open", function () {
      mark();
      whole(true);
      viewer.canvas.focus();
    });
    viewer.addHandler("canvas-key", key);
  }

  /* The very marks of the page, laid over the whole picture: their places are shares of it, and their discs keep their
     size. A mark stays a link. */
  function mark() {
    if (!marks) {
      return;
    }
    viewer.addOverlay({ element: marks, location: viewer.world.getItemAt(0).getBounds() });
    marks.querySelectorAll(".mark").forEach(function (link) {
      new OpenSeadragon.MouseTracker({
        element: link,
        clickHandler: function (event) {
          if (event.quick) {
            location.hash = link.getAttribute("href");
          }
        }
      });
    });
  }

  /* All of the picture, with room for the marks that stand beside it. */
  function whole(atOnce) {
    var bounds = viewer.world.getItemAt(0).getBounds();
    var size = viewer.viewport.getContainerSize();
    var beside = marks && marks.querySelector(".on-mat") ? room : 0;
    var scale = Math.min((size.x - 2 * beside) / bounds.width, (size.y - 2 * beside) / bounds.height);
    var margin = beside / Math.max(scale, 1);
    viewer.viewport.fitBounds(new OpenSeadragon.Rect(
      bounds.x - margin, bounds.y - margin, bounds.width + 2 * margin, bounds.height + 2 * margin), atOnce);
  }

  function zoom(factor) {
    viewer.viewport.zoomBy(factor);
    viewer.viewport.applyConstraints();
  }

  function key(event) {
    if (event.originalEvent.key === "Escape") {
      event.preventDefaultAction = true;
      close();
    } else if (event.originalEvent.key === "0") {
      event.preventDefaultAction = true;
      whole(false);
    }
  }

  function show() {
    var height = Math.max(picture.getBoundingClientRect().height, Math.round(window.innerHeight * 0.8));
    stage.style.height = height + "px";
    frame.classList.add("is-deep");
    deep.hidden = false;
    open.hidden = true;
    deep.scrollIntoView({ block: "nearest" });
    start();
  }

  function close() {
    if (marks) {
      viewer.removeOverlay(marks);
      marks.removeAttribute("style");
      frame.insertBefore(marks, deep);
    }
    viewer.destroy();
    viewer = null;
    frame.classList.remove("is-deep");
    deep.hidden = true;
    open.hidden = false;
    open.focus();
  }

  standForItsStyle();
  open.hidden = false;
  window.addEventListener("beforeprint", function () {
    if (viewer) {
      close();
    }
  });
  open.addEventListener("click", show);
  picture.addEventListener("click", show);
  deep.querySelector(".deep-in").addEventListener("click", function () { zoom(1.5); });
  deep.querySelector(".deep-out").addEventListener("click", function () { zoom(1 / 1.5); });
  deep.querySelector(".deep-whole").addEventListener("click", function () { whole(false); });
  deep.querySelector(".deep-close").addEventListener("click", close);
  deep.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && viewer) {
      close();
    }
  });
})();
