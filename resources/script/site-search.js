/* Searches the photographs of the index. Without it, the page is whole and shows no field. */
(function () {
  "use strict";

  var box = document.getElementById("search");
  var cards = Array.from(document.querySelectorAll(".cards > .card"));
  var texts = Array.isArray(window.caveatSearch) ? window.caveatSearch.map(plain) : [];
  if (!box || texts.length !== cards.length) {
    return;
  }
  var field = box.querySelector("input");
  var count = box.querySelector("[role=status]");

  /* Small letters without accents, so that they are found however they are typed. */
  function plain(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  /* A card is shown where every word occurs in what is said of its photograph. */
  function search() {
    var words = plain(field.value).split(/\s+/).filter(Boolean);
    cards.forEach(function (card, at) {
      card.hidden = !words.every(function (word) { return texts[at].includes(word); });
    });
    tell(words.length > 0);
  }

  /* Those that a filter hides are not counted: what is told is what is seen. */
  function tell(isSearched) {
    var shown = cards.filter(function (card) { return card.getClientRects().length > 0; }).length;
    var words = shown === 0 ? count.dataset.none : count.dataset.shown.replace("#", String(shown));
    count.textContent = isSearched ? words : "";
  }

  /* Words after #q= are looked for, so that a search can be linked to, and is there when one comes back to it. */
  function read() {
    if (location.hash.startsWith("#q=")) {
      try {
        field.value = decodeURIComponent(location.hash.slice(3));
      } catch (malformed) {
        field.value = location.hash.slice(3);
      }
    }
    search();
  }

  function write() {
    if (location.hash === "" || location.hash.startsWith("#q=")) {
      var page = location.href.split("#")[0];
      history.replaceState(null, "", field.value ? page + "#q=" + encodeURIComponent(field.value) : page);
    }
    search();
  }

  box.hidden = false;
  field.addEventListener("input", write);
  window.addEventListener("hashchange", read);
  window.addEventListener("pageshow", read);
  read();
})();
