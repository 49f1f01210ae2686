
"use strict";
for (const blad of document.querySelectorAll(".blad")) {
  const filter = blad.querySelector(".filter");
  if (!filter) continue;
  const kaarten = [...blad.querySelectorAll("article.kaart[data-ernst]")];
  const teksten = new Map();
  const boxes = [...filter.querySelectorAll("input[type=checkbox]")];
  const zoek = filter.querySelector("input[type=search]");
  const zichtbaar = filter.querySelector(".zichtbaar");
  const tekst = (kaart) => {
    if (!teksten.has(kaart)) teksten.set(kaart, kaart.textContent.toLowerCase());
    return teksten.get(kaart);
  };
  const toon = () => {
    const soorten = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const woord = zoek.value.trim().toLowerCase();
    let aantal = 0;
    for (const kaart of kaarten) {
      kaart.hidden = !soorten.has(kaart.dataset.ernst) || (woord !== "" && !tekst(kaart).includes(woord));
      if (!kaart.hidden) aantal += 1;
    }
    zichtbaar.textContent = aantal;
  };
  filter.hidden = false;
  filter.addEventListener("input", toon);
  toon();
}
const open = () => {
  const doel = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!doel) return;
  doel.hidden = false;
  for (let om = doel; om; om = om.parentElement) if (om.tagName === "DETAILS") om.open = true;
};
addEventListener("hashchange", open);
open();
