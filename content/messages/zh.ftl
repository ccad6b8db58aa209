# Harbor 自己的用语，优先于主题的用语。

home-title = { $shop } { $country }：陶器、玻璃、木器与亚麻
home-intro = { $shop } 是一家小店，出售每天拿在手里的东西。每一家工坊我们都叫得出名字，它们做的东西经得起长久使用。配送地区：{ $country }。所有价格均以 { $currency } 显示。

attribute-burn_time = 燃烧时间
attribute-cable = 电线
attribute-finish = 表面处理
attribute-glaze = 釉面
attribute-hem = 折边
attribute-scent = 香型
attribute-size = 规格
attribute-socket = 灯座
home-heading = 来自熟识工坊的日用之物
