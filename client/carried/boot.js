// A classic script that the oldest browsers read: it says when they cannot show the page.
(() => {
  var can =
    'DecompressionStream' in window &&
    'Worker' in window &&
    window.crypto &&
    crypto.subtle &&
    'noModule' in document.createElement('script');
  var said = document.getElementsByClassName('boot')[0];
  if (!can) said.textContent = said.getAttribute('data-old');
})();
