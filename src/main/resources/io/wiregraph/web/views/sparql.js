// The editor works without script; this lets Ctrl+Enter ask and Tab stay a key of the keyboard's user.
export function show() {
  const field = document.getElementById('query');
  field?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      field.form.requestSubmit();
    }
  });
}
