# Greek

## Navigation
skip-to-content = Μετάβαση στο περιεχόμενο
home = Αρχική
breadcrumbs = Βρίσκεστε εδώ
categories = Κατηγορίες
all-products = Όλα τα προϊόντα
pages = Σελίδες
page-of = Σελίδα { $number } από { $total }
previous-page = Προηγούμενη σελίδα
next-page = Επόμενη σελίδα
service = Εξυπηρέτηση πελατών
markets = Χώρα και νόμισμα
markets-change = Αλλαγή χώρας

## Home and listings
home-title = { $shop } { $country }: ηλεκτρονικό κατάστημα
home-intro = Καλώς ήρθατε στο κατάστημα { $shop }. Περιηγηθείτε στις κατηγορίες μας, συγκρίνετε προϊόντα και διαβάστε κάθε λεπτομέρεια στη γλώσσα σας. Παραδίδουμε στην εξής χώρα: { $country }. Όλες οι τιμές εμφανίζονται στο εξής νόμισμα: { $currency }.
featured = Προτεινόμενα προϊόντα
listing-intro = { $count ->
    [one] Ένα προϊόν στην κατηγορία «{ $category }», με τα χαρακτηριστικά, τις εικόνες και την τιμή του.
   *[other] { $count } προϊόντα στην κατηγορία «{ $category }», με τα χαρακτηριστικά, τις εικόνες και τις τιμές τους.
} Παραδίδουμε στην εξής χώρα: { $country }. Όλες οι τιμές εμφανίζονται στο εξής νόμισμα: { $currency }.
listing-empty = Αυτή τη στιγμή δεν υπάρχει τίποτα σε αυτή την κατηγορία.
products-count = { $count ->
    [one] Ένα προϊόν
   *[other] { $count } προϊόντα
}

## Product
details = Λεπτομέρειες
sku = Κωδικός προϊόντος
brand = Μάρκα
variants = Διαθέσιμες παραλλαγές
gallery = Εικόνες
related = Ίσως σας αρέσουν επίσης
price-from = από { $price }
price-on-request = Τιμή κατόπιν αιτήματος
free = Δωρεάν
price-before = { $days ->
    [one] Χαμηλότερη τιμή της τελευταίας ημέρας: { $price }
   *[other] Χαμηλότερη τιμή των τελευταίων { $days } ημερών: { $price }
}
price-saving = −{ $percent }
price-per-unit = { $price } / { $unit }
price-until = Η προσφορά ισχύει έως { $date }
price-converted = Μετατροπή από { $price } με την ισοτιμία της { $date } ({ $source })
price-deposit = συν { $price } εγγύηση
in-stock = Σε απόθεμα
out-of-stock = Μη διαθέσιμο αυτή τη στιγμή
tax-included = Η τιμή περιλαμβάνει ΦΠΑ, χωρίς τα έξοδα αποστολής.
tax-included-rate = Η τιμή περιλαμβάνει ΦΠΑ { $rate }, χωρίς τα έξοδα αποστολής.
tax-excluded = Η τιμή δεν περιλαμβάνει ΦΠΑ και έξοδα αποστολής.
duties-included = Περιλαμβάνονται οι δασμοί και οι φόροι εισαγωγής.
duties-excluded = Ενδέχεται να επιβληθούν δασμοί και φόροι εισαγωγής κατά την παράδοση.
unit-piece = { $count ->
    [one] { $count } τεμάχιο
   *[other] { $count } τεμάχια
}
borrowed-notice = Δεν έχουμε μεταφράσει ακόμη αυτό το κείμενο. Εμφανίζεται στα { $language }.

## Delivery, returns, payment
delivery = Παράδοση
delivery-text = Αποστέλλουμε αυτό το προϊόν στην εξής χώρα: { $country }. Το κόστος και τον χρόνο παράδοσης θα τα βρείτε στις σελίδες μας για τις αποστολές, και ξανά πριν από την παραγγελία σας.
delivery-days = Συνήθως φτάνει εντός { $from } έως { $to } εργάσιμων ημερών.
delivery-cost = Τα έξοδα αποστολής είναι { $price }.
delivery-free = Η αποστολή είναι δωρεάν.
delivery-free-from = Η αποστολή είναι δωρεάν για παραγγελίες αξίας { $price } και άνω.
returns = Επιστροφές
returns-text = Αν κάτι δεν σας αρέσει, επικοινωνήστε μαζί μας και θα σας εξηγήσουμε πώς να το επιστρέψετε.
returns-days = { $days ->
    [one] Μπορείτε να επιστρέψετε την παραγγελία σας εντός μίας ημέρας.
   *[other] Μπορείτε να επιστρέψετε την παραγγελία σας εντός { $days } ημερών.
}
returns-free = Οι επιστροφές είναι δωρεάν.
returns-paid = Τα έξοδα επιστροφής βαρύνουν εσάς.
payment = Πληρωμή
payment-methods = Διαθέσιμοι τρόποι πληρωμής: { $methods }.
contact = Επικοινωνία
contact-text = Έχετε ερωτήσεις; Γράψτε μας στο { $email }.

## Other pages
not-found-title = Η σελίδα δεν βρέθηκε
not-found-text = Δεν υπάρχει σελίδα σε αυτή τη διεύθυνση. Μπορεί να έχει μετακινηθεί ή ο σύνδεσμος να είναι λανθασμένος. Ξεκινήστε πάλι από την αρχική σελίδα ή επιλέξτε μία από τις κατηγορίες μας.
not-found-home = Μετάβαση στην αρχική σελίδα
selector-title = Επιλέξτε τη χώρα σας
selector-intro = { $shop }: παραδίδουμε σε πολλές χώρες. Επιλέξτε τη δική σας παρακάτω για να διαβάσετε για τα προϊόντα μας στη γλώσσα σας, με τιμές στο νόμισμά σας και με τους όρους αποστολής, φόρων και επιστροφών που ισχύουν εκεί όπου μένετε. Μπορείτε να αλλάξετε την επιλογή σας οποιαδήποτε στιγμή στο τέλος κάθε σελίδας.
rates-note = Οι τιμές μετά τη μετατροπή βασίζονται στις συναλλαγματικές ισοτιμίες της { $date } ({ $source }).

## Labels of common attributes
attribute-capacity = Χωρητικότητα
attribute-care = Φροντίδα
attribute-class = Κλάση
attribute-color = Χρώμα
attribute-depth = Βάθος
attribute-diameter = Διάμετρος
attribute-dimensions = Διαστάσεις
attribute-height = Ύψος
attribute-length = Μήκος
attribute-material = Υλικό
attribute-model = Μοντέλο
attribute-origin = Χώρα κατασκευής
attribute-pattern = Σχέδιο
attribute-product_line = Σειρά προϊόντων
attribute-size = Μέγεθος
attribute-style = Στυλ
attribute-volume = Όγκος
attribute-warranty = Εγγύηση
attribute-weight = Βάρος
attribute-width = Πλάτος
