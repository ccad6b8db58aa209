# Co Harbor mówi własnymi słowami, ponad słowami motywu.

home-title = Kamionka, szkło, drewno i len | { $shop } { $country }
home-intro = { $shop } to mały sklep z rzeczami, które codziennie bierze się do ręki. Każdą pracownię znamy z nazwy, a to, co w niej powstaje, ma służyć długo. Kraj dostawy: { $country }. Wszystkie ceny podajemy w walucie: { $currency }.

attribute-burn_time = Czas palenia
attribute-cable = Przewód
attribute-finish = Wykończenie
attribute-glaze = Szkliwo
attribute-hem = Obszycie
attribute-scent = Zapach
attribute-socket = Oprawka
home-heading = Rzeczy na co dzień z pracowni, które znamy
