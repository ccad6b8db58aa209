# French

## Navigation
skip-to-content = Aller au contenu
home = Accueil
breadcrumbs = Vous êtes ici
categories = Catégories
all-products = Tous les produits
pages = Pages
page-of = Page { $number } sur { $total }
previous-page = Page précédente
next-page = Page suivante
service = Service client
markets = Pays et devise
markets-change = Changer de pays

## Home and listings
home-title = { $shop } { $country } : votre boutique en ligne
home-intro = Bienvenue chez { $shop }. Parcourez nos catégories, comparez les produits et lisez tous les détails dans votre langue. Nous livrons dans le pays suivant : { $country }. Tous les prix sont affichés en { $currency }.
featured = Produits à la une
listing-intro = { $count ->
    [one] { $count } produit dans la catégorie « { $category } », avec sa description, ses photos et son prix.
    [many] { $count } de produits dans la catégorie « { $category } », avec leur description, leurs photos et leur prix.
   *[other] { $count } produits dans la catégorie « { $category } », avec leur description, leurs photos et leur prix.
} Nous livrons dans le pays suivant : { $country }. Tous les prix sont affichés en { $currency }.
listing-empty = Cette catégorie ne contient aucun produit pour le moment.
products-count = { $count ->
    [one] { $count } produit
    [many] { $count } de produits
   *[other] { $count } produits
}

## Product
details = Détails
sku = Référence
brand = Marque
variants = Versions disponibles
gallery = Photos
related = Vous aimerez aussi
price-from = à partir de { $price }
price-on-request = Prix sur demande
free = Gratuit
price-before = { $days ->
    [one] Prix le plus bas du dernier jour : { $price }
    [many] Prix le plus bas des { $days } de derniers jours : { $price }
   *[other] Prix le plus bas des { $days } derniers jours : { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Offre valable jusqu’au { $date }
price-converted = Prix converti de { $price } au taux de change du { $date } ({ $source })
price-deposit = plus { $price } de consigne
in-stock = En stock
out-of-stock = Indisponible pour le moment
tax-included = Prix TTC, hors frais de livraison.
tax-included-rate = Prix TTC (TVA de { $rate } comprise), hors frais de livraison.
tax-excluded = Prix hors taxes et hors frais de livraison.
duties-included = Droits de douane et taxes d’importation inclus.
duties-excluded = Des droits de douane et taxes d’importation peuvent être exigés à la livraison.
unit-piece = { $count ->
    [one] { $count } pièce
    [many] { $count } de pièces
   *[other] { $count } pièces
}
borrowed-notice = Nous n’avons pas encore traduit ce texte. Il est affiché en { $language }.

## Delivery, returns, payment
delivery = Livraison
delivery-text = Nous livrons ce produit dans le pays suivant : { $country }. Vous trouverez les frais et les délais de livraison sur nos pages consacrées à la livraison, puis à nouveau avant de passer commande.
delivery-days = Délai de livraison habituel : de { $from } à { $to } jours ouvrés.
delivery-cost = Les frais de livraison sont de { $price }.
delivery-free = La livraison est gratuite.
delivery-free-from = La livraison est gratuite dès { $price } d’achat.
returns = Retours
returns-text = Si un article ne vous plaît pas, contactez-nous : nous vous expliquerons comment le renvoyer.
returns-days = { $days ->
    [one] Vous pouvez renvoyer votre commande dans un délai de { $days } jour.
    [many] Vous pouvez renvoyer votre commande dans un délai de { $days } de jours.
   *[other] Vous pouvez renvoyer votre commande dans un délai de { $days } jours.
}
returns-free = Les retours sont gratuits.
returns-paid = Les frais de retour sont à votre charge.
payment = Paiement
payment-methods = Moyens de paiement acceptés : { $methods }.
contact = Contact
contact-text = Des questions ? Écrivez-nous à { $email }.

## Other pages
not-found-title = Page introuvable
not-found-text = Il n’y a aucune page à cette adresse. Elle a peut-être été déplacée, ou le lien est erroné. Veuillez repartir de la page d’accueil ou choisir l’une de nos catégories.
not-found-home = Aller à la page d’accueil
selector-title = Choisissez votre pays
selector-intro = { $shop } livre dans de nombreux pays. Choisissez le vôtre ci-dessous pour découvrir nos produits dans votre langue, avec des prix dans votre devise et avec les conditions de livraison, de taxe et de retour qui s’appliquent chez vous. Vous pouvez modifier votre choix à tout moment au bas de chaque page.
rates-note = Les prix convertis sont calculés aux taux de change du { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Capacité
attribute-care = Entretien
attribute-class = Classe
attribute-color = Couleur
attribute-depth = Profondeur
attribute-diameter = Diamètre
attribute-dimensions = Dimensions
attribute-height = Hauteur
attribute-length = Longueur
attribute-material = Matière
attribute-model = Modèle
attribute-origin = Pays de fabrication
attribute-pattern = Motif
attribute-product_line = Gamme
attribute-size = Taille
attribute-style = Style
attribute-volume = Volume
attribute-warranty = Garantie
attribute-weight = Poids
attribute-width = Largeur
