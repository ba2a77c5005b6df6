// Wheel, drag and pinch; `moved` is true from a drag until the next press, so that its end is not taken for a click.
function followGestures(picture, plot) {
  const state = { moved: false };
  const pointers = new Map();
  const across = (event) => event.clientX - picture.getBoundingClientRect().left;
  picture.addEventListener("wheel", (event) => {
    const pixels = event.deltaMode === 1 ? 20 : 1;
    const [sideways, down] = [event.deltaX * pixels, Math.min(Math.max(event.deltaY * pixels, -200), 200)];
    const turned = Math.abs(sideways) > Math.abs(down) ? plot.move(-sideways) : plot.zoom(Math.exp(down * (event.ctrlKey ? 0.01 : 0.0025)), across(event));
    // Where there is nothing left to zoom out of, the wheel scrolls on.
    if (turned || event.ctrlKey) event.preventDefault();
  }, { passive: false });
  picture.addEventListener("pointerdown", (event) => {
    if (!pointers.size) state.moved = false;
    pointers.set(event.pointerId, across(event));
    state.start = across(event);
  });
  picture.addEventListener("pointermove", (event) => {
    const before = [...pointers.values()];
    if (!pointers.has(event.pointerId) || (!state.moved && before.length === 1 && Math.abs(across(event) - state.start) < 5)) return;
    // Not before it is a drag: a captured press would be no click on an event any more.
    if (!state.moved) picture.setPointerCapture(event.pointerId);
    state.moved = true;
    const moved = across(event) - pointers.get(event.pointerId);
    pointers.set(event.pointerId, across(event));
    const after = [...pointers.values()];
    if (after.length === 1) plot.move(moved);
    else plot.zoom(Math.max(Math.abs(before[0] - before[1]), 20) / Math.max(Math.abs(after[0] - after[1]), 20), (after[0] + after[1]) / 2);
  });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) picture.addEventListener(end, (event) => pointers.delete(event.pointerId));
  picture.addEventListener("pointerleave", (event) => picture.hasPointerCapture(event.pointerId) || pointers.delete(event.pointerId));
  return state;
}
