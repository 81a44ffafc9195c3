// Runs before anything is drawn, so that the page never flashes in another theme or another form.
document.documentElement.classList.add('js');
const chosen = localStorage.getItem('theme');
if (chosen) {
  document.documentElement.dataset.theme = chosen;
}
