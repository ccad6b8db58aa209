// Shows the picture of the variant that was chosen, and keeps the choice in the address, so that it can be sent to
// somebody. Without this script everything else works: each variant names its price, and pictures are chosen by hand.
const variants = [...document.querySelectorAll('input[name="_variant"]')];

const show = (variant) => {
  const picture = document.getElementById(`_p${variant.dataset.picture}`);
  if (picture) picture.checked = true;
};

for (const variant of variants) {
  variant.addEventListener("change", () => {
    show(variant);
    history.replaceState(null, "", `#${encodeURIComponent(variant.value)}`);
  });
}

const named = variants.find((variant) => `#${encodeURIComponent(variant.value)}` === location.hash);
if (named) {
  named.checked = true;
  show(named);
}
