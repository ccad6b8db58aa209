# ما يقوله متجر Harbor بكلماته، فوق كلمات القالب.

home-title = { $shop } { $country }: خزف وزجاج وخشب وكتان
home-intro = { $shop } متجر صغير لأشياء تُمسك باليد كل يوم. نعرف كل ورشة باسمها، وما يُصنع فيها يُصنع ليدوم. جميع الأسعار بعملة { $currency }، والتوصيل إلى { $country }.
home-heading = أشياء لكل يوم، من ورش نعرفها

attribute-burn_time = مدة الاشتعال
attribute-cable = السلك
attribute-finish = التشطيب
attribute-glaze = الطلاء الزجاجي
attribute-hem = الحاشية
attribute-scent = العطر
attribute-socket = قاعدة المصباح
