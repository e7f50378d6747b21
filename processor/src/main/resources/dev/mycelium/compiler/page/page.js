"use strict";
(() => {
  const search = document.getElementById("-search");
  const found = document.getElementById("-found");
  const hint = document.getElementById("-hint");
  const words = text => text.toLowerCase().split(/\s+/).filter(word => word);
  let messages = null;
  let pointed = null;

  // What can be found is read from the page at the first search: a big contract has many rows.
  const read = () => {
    const entries = document.querySelectorAll("nav li");
    return Array.from(document.querySelectorAll("main > section"), (section, i) => ({
      parts: [section, entries[i]],
      name: section.id.toLowerCase(),
      rows: Array.from(section.querySelectorAll("tbody tr:not(.padding)"), row => ({
        row,
        text: (row.cells[3].textContent + "\n" + row.cells[4].firstChild.textContent).toLowerCase(),
      })),
    }));
  };

  // A message is shown if every word is in its name, or in the name or type of one of its fields.
  const find = () => {
    messages = messages || read();
    const wanted = words(search.value);
    let shown = 0;
    for (const message of messages) {
      const fits = wanted.every(word => message.name.includes(word) || message.rows.some(({text}) => text.includes(word)));
      message.parts.forEach(part => { part.hidden = !fits; });
      message.rows.forEach(({row, text}) => row.classList.toggle("hit", fits && wanted.some(word => text.includes(word))));
      shown += fits ? 1 : 0;
    }
    found.textContent = wanted.length === 0 ? "" : shown === 0 ? "nothing found" : shown + " of " + messages.length;
  };

  const light = on => {
    if (pointed) {
      document.querySelectorAll(".map a[href=" + CSS.escape(pointed) + "]").forEach(piece => piece.classList.toggle("lit", on));
    }
  };

  const hide = () => {
    light(false);
    pointed = null;
    hint.hidden = true;
  };

  // The browser's own hint comes late and never for the keyboard, so its text moves into ours.
  const show = piece => {
    hide();
    if (piece.title) {
      piece.dataset.hint = piece.title;
      piece.removeAttribute("title");
    }
    pointed = piece.getAttribute("href");
    light(true);
    hint.textContent = piece.dataset.hint;
    hint.hidden = false;
    piece.setAttribute("aria-describedby", hint.id);
    const box = piece.getBoundingClientRect();
    const room = document.documentElement.clientWidth - hint.offsetWidth - 8;
    const above = box.bottom + hint.offsetHeight > innerHeight && box.top > hint.offsetHeight;
    hint.style.left = scrollX + Math.max(8, Math.min(box.left, room)) + "px";
    hint.style.top = scrollY + (above ? box.top - hint.offsetHeight : box.bottom) + "px";
  };

  const on = (event, action) => document.addEventListener(event, ({target, relatedTarget}) => {
    const piece = target.closest && target.closest(".map a");
    const next = relatedTarget && relatedTarget.closest && relatedTarget.closest(".map a, [role=tooltip]");
    if (piece || target === hint) {
      action(piece, next);
    }
  });
  on("mouseover", piece => piece && show(piece));
  on("focusin", piece => piece && show(piece));
  on("mouseout", (piece, next) => next || hide());
  on("focusout", hide);
  document.addEventListener("keydown", event => event.key === "Escape" && hide());

  search.parentNode.hidden = false;
  search.addEventListener("input", find);
  if (search.value) {
    find();
  }
})();
