# Harborが自らの言葉で語る部分。テーマの文言に優先する。

home-title = { $shop } { $country }：陶器、ガラス、木、リネンの道具
home-intro = { $shop }は、毎日手に取る道具の小さな店です。どの工房も名前で知っている間柄で、どの品も長く使えるように作られています。お届け先は{ $country }、価格はすべて{ $currency }で表示しています。

attribute-burn_time = 燃焼時間
attribute-cable = コード
attribute-finish = 仕上げ
attribute-glaze = 釉薬
attribute-hem = 縁の始末
attribute-scent = 香り
attribute-socket = 口金
home-heading = 顔の見える工房から、毎日の道具を
