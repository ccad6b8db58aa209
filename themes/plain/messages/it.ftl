# Italian

## Navigation
skip-to-content = Vai al contenuto
home = Home
breadcrumbs = Ti trovi qui
categories = Categorie
all-products = Tutti i prodotti
pages = Pagine
page-of = Pagina { $number } di { $total }
previous-page = Pagina precedente
next-page = Pagina successiva
service = Servizio clienti
markets = Paese e valuta
markets-change = Cambia paese

## Home and listings
home-title = { $shop } { $country }: il tuo negozio online
home-intro = Ti diamo il benvenuto su { $shop }. Sfoglia le nostre categorie, confronta i prodotti e leggi ogni dettaglio nella tua lingua. Consegniamo nel seguente paese: { $country }. Tutti i prezzi sono indicati nella seguente valuta: { $currency }.
featured = Prodotti in evidenza
listing-intro = { $count ->
    [one] Un prodotto nella categoria «{ $category }», con dettagli, immagini e prezzo.
    [many] { $count } di prodotti nella categoria «{ $category }», con dettagli, immagini e prezzi.
   *[other] { $count } prodotti nella categoria «{ $category }», con dettagli, immagini e prezzi.
} Consegniamo nel seguente paese: { $country }. Tutti i prezzi sono indicati nella seguente valuta: { $currency }.
listing-empty = Al momento non ci sono prodotti in questa categoria.
products-count = { $count ->
    [one] Un prodotto
    [many] { $count } di prodotti
   *[other] { $count } prodotti
}

## Product
details = Dettagli
sku = Codice articolo
brand = Marca
variants = Versioni disponibili
gallery = Immagini
related = Potrebbe piacerti anche
price-from = a partire da { $price }
price-on-request = Prezzo su richiesta
free = Gratis
price-before = { $days ->
    [one] Prezzo più basso dell’ultimo giorno: { $price }
    [many] Prezzo più basso degli ultimi { $days } di giorni: { $price }
   *[other] Prezzo più basso degli ultimi { $days } giorni: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Scadenza dell’offerta: { $date }
price-converted = Convertito da { $price } al tasso di cambio in data { $date } ({ $source })
price-deposit = più { $price } di cauzione
in-stock = Disponibile
out-of-stock = Al momento non disponibile
tax-included = IVA inclusa, spese di spedizione escluse.
tax-included-rate = IVA inclusa ({ $rate }), spese di spedizione escluse.
tax-excluded = IVA e spese di spedizione escluse.
duties-included = Dazi doganali e imposte sull’importazione inclusi.
duties-excluded = Alla consegna potrebbero essere addebitati dazi doganali e imposte sull’importazione.
unit-piece = { $count ->
    [one] { $count } pezzo
    [many] { $count } di pezzi
   *[other] { $count } pezzi
}
borrowed-notice = Non abbiamo ancora tradotto questo testo. È disponibile in { $language }.

## Delivery, returns, payment
delivery = Consegna
delivery-text = Consegniamo questo prodotto nel seguente paese: { $country }. Troverai i costi e i tempi di consegna nelle nostre pagine dedicate alla spedizione e, di nuovo, prima di effettuare l’ordine.
delivery-days = La consegna richiede di solito da { $from } a { $to } giorni lavorativi.
delivery-cost = Costo di spedizione: { $price }.
delivery-free = La spedizione è gratuita.
delivery-free-from = La spedizione è gratuita per gli ordini a partire da { $price }.
returns = Resi
returns-text = Se qualcosa non ti piace, contattaci e ti spiegheremo come restituirlo.
returns-days = { $days ->
    [one] Puoi restituire il tuo ordine entro un giorno.
    [many] Puoi restituire il tuo ordine entro { $days } di giorni.
   *[other] Puoi restituire il tuo ordine entro { $days } giorni.
}
returns-free = Il reso è gratuito.
returns-paid = Le spese di restituzione sono a tuo carico.
payment = Pagamento
payment-methods = Metodi di pagamento accettati: { $methods }.
contact = Contatti
contact-text = Hai domande? Scrivici a { $email }.

## Other pages
not-found-title = Pagina non trovata
not-found-text = A questo indirizzo non c’è nessuna pagina. Potrebbe essere stata spostata, oppure il link potrebbe essere sbagliato. Riparti dalla home page o scegli una delle nostre categorie.
not-found-home = Vai alla home page
selector-title = Scegli il tuo paese
selector-intro = { $shop } consegna in molti paesi. Scegli il tuo qui sotto per scoprire i nostri prodotti nella tua lingua, con i prezzi nella tua valuta e con le condizioni di spedizione, fiscali e di reso valide dove vivi. Puoi cambiare la tua scelta in qualsiasi momento in fondo a ogni pagina.
rates-note = I prezzi convertiti sono calcolati in base ai tassi di cambio del { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Capacità
attribute-care = Cura
attribute-class = Classe
attribute-color = Colore
attribute-depth = Profondità
attribute-diameter = Diametro
attribute-dimensions = Dimensioni
attribute-height = Altezza
attribute-length = Lunghezza
attribute-material = Materiale
attribute-model = Modello
attribute-origin = Prodotto in
attribute-pattern = Motivo
attribute-product_line = Linea di prodotti
attribute-size = Misura
attribute-style = Stile
attribute-volume = Volume
attribute-warranty = Garanzia
attribute-weight = Peso
attribute-width = Larghezza
