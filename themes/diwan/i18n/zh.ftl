# Messages of the theme `diwan` in Chinese (simplified).

language-name = 中文

## Around every page

page-title = { $title }｜{ $site }
skip = 跳至正文
menu = 菜单
breadcrumbs = 当前位置
contents = 本页内容
pager = 目录中的上一条与下一条
previous = 上一条：
next = 下一条：
parts = 目录各部分
part = 第{ $part }部分，共{ $count }部分
part-from-to = { $first }至{ $last }
parts-note = 排序和筛选仅限于这一部分。
home-latest = 全部协定：{ $count }
legend-link = 标记说明
key-stated = 来源如此说明
key-inferred = 编者推断，附有理由
key-computed = 由其他事实得出
key-attributed = 他人所言，并非文章自述
legend-where = 标记的含义见首页
home = 首页
footer-as-of = 状态按{ $date }计算
footer-publisher = 发布者：{ $name }
footer-licence = 内容许可：{ $licence }
footer-contact = 联系方式：
switch-section = 同一节的另一语言版本：{ $section }
borrowed-notice = 本页尚未翻译，正文以原文语言显示：{ $language }。
outdated-notice = 本译文最近一次与原文核对之后，原文已有改动。
notes = 注释
note-back = 返回正文
not-found = 此地址没有页面。
moved = 本页已移至：
quote-open = “
quote-close = ”
# After a label, and between it and what follows; between two names.
colon = ：
colon-space = { "" }
comma = 、

## Kinds of entries

kind-agreements = 协定
kind-countries = 国家
kind-organisations = 机构
kind-people = 人物
kind-articles = 文章
kind-pages = 页面
kind-timeline = 年表
one-country = 国家
one-organisation = 机构
one-person = 人物
one-article = 报刊文章

count-agreements = { $count ->
    [0] 没有文书或倡议
   *[other] { $count }项文书与倡议
}
count-countries = { $count ->
    [0] 没有国家
   *[other] { $count }个国家
}
count-organisations = { $count ->
    [0] 没有机构
   *[other] { $count }个机构
}
count-people = { $count ->
    [0] 没有人物
   *[other] { $count }位人物
}
count-articles = { $count ->
    [0] 没有文章
   *[other] { $count }篇文章
}
home-agreements = 最近的协定
legend = 标记说明
instruments = 文书与倡议
instruments-mean = 协定目录所列的全部条目：协定本身，以及与之相关的法令、合同、委员会、倡议和提议。
copy-link = 复制链接：{ $name }
copied = 链接已复制
filter = 在此列表中查找
sort-by = 排序依据：
filter-shown = 显示{ $shown }条，共{ $all }条
filter-show = 显示
facets = 缩小列表范围
facets-clear = 显示完整列表
facet-any = 不限
facet-unknown = 该日情况不详
facet-state = 状态
facet-on = 某日的状态
facet-form = 形式
facet-group = 类别
facet-party = 当事方
facet-renewal = 续期
facet-year = 年份
facet-country = 国家
facet-kind = 类型
earliest = 已知的最早日期：{ $date }

## Dates and durations

undated = 日期不详
said-on = 述于{ $date }
said-in = 述于{ $date }
said-around = 述于{ $date }
said-at = 述于{ $date }
date-uncertain = { $date }（存疑）
date-approximate = { $date }前后
date-uncertain-approximate = { $date }前后（存疑）
date-interval = { $from }至{ $to }
date-since = 自{ $from }起
date-until = 至{ $to }为止
date-within = { $from }至{ $to }之间的某个时候
date-not-before = 不早于{ $from }
date-not-after = 不晚于{ $to }
date-one-of = 以下日期之一：{ $list }
# The words for a year end in 年 already.
date-decade = { $decade ->
    [1910] 20世纪10年代
    [1920] 20世纪20年代
    [1930] 20世纪30年代
    [1940] 20世纪40年代
    [1950] 20世纪50年代
    [1960] 20世纪60年代
    [1970] 20世纪70年代
    [1980] 20世纪80年代
    [1990] 20世纪90年代
   *[other] { $year }代
}
date-century = 始于{ $year }的一百年
season-spring = { $year }春季
season-summer = { $year }夏季
season-autumn = { $year }秋季
season-winter = { $year }冬季
duration-years = { $count ->
   *[other] { $count }年
}
duration-months = { $count ->
   *[other] { $count }个月
}
duration-weeks = { $count ->
   *[other] { $count }周
}
duration-days = { $count ->
   *[other] { $count }天
}

## How firmly a fact holds

basis-stated = 载明
basis-inferred = 推断
basis-computed = 计算得出
definition = 定义：
why = 理由：
according-to = 据{ $names }所述
according-to-within = 据{ $names }所述
declined-by = 表态者：{ $names }
mode-planned = 计划；未见其已发生的报道
mode-alleged = 据称
mode-denied = 否认
mode-declined = 未证实，也未否认
mode-expected = 预测
not-reported = 未提及
basis-stated-means = 来源本身如此说明。
basis-inferred-means = 各来源均未直接说明；由编者推断，并给出理由。
basis-computed-means = 根据本专题中的其他事实计算得出。
mode-planned-means = 报道称这是一项计划；各来源均未说明其已经发生。
mode-alleged-means = 有关人士或机构（具名或仅有描述）如此声称；本专题并不认定其确已发生。
mode-denied-means = 有关人士或机构（具名或仅有描述）称其没有发生。
mode-declined-means = 有关人士或机构（具名或仅有描述）对此既未证实，也未否认。
mode-expected-means = 有关人士或机构（具名或仅有描述）预期其会发生；各来源均未报道其已经发生。
sign-stated = 日期载明
sign-inferred = 日期为推断
sign-planned = 计划
sign-alleged = 据称
sign-denied = 否认
sign-declined = 未证实，也未否认
sign-expected = 预测
mark-uncertain = （存疑）
mark-uncertain-means = 实际日期可能与此不同。“前后”用于仅知大概的日期。
mark-cite-means = 来源1，第3段。此标记链接到该文章的页面。
timeline-events = { $from }至{ $to }有日期的事件，按时间先后排列。表格中有文字说明。
timeline-mark = { $date }：{ $name }，{ $of }
timeline-agreements = 各项协定中最早的有日期事件，{ $from }至{ $to }。目录中有文字说明。

value-stated = 载明
value-stated-means = 来源载明协定中有此内容。
value-attributed = 转述
value-attributed-means = 有关人士或机构（具名或仅有描述）如此表示；文章并未以自己的口吻这样说。
value-assessed = 评断
value-assessed-means = 来源或专家认为，协定相当于此，或允许如此。
value-related = 一并提及
value-related-means = 与协定一并报道，但未说明是其条款之一。
value-absent = 明言没有
value-absent-means = 来源明确表示协定中没有此内容。
value-silent = 未提及
value-silent-means = 来源对此只字未提。这是没有谈及，而不是否定：协定中可能有，也可能没有。

## Chronology

count-timeline = { $count ->
    [0] 没有事件
   *[other] { $count }个事件
}
timeline-about = 已发生的事、据说发生的事，以及计算得出的有效期届满，均按时间先后排列。年份不确定的，列在可能所属的各年之后；没有日期的，列在最后。
timeline-title = 年表：{ $part }
timeline-parts = 年表各部分
timeline-part-note = 筛选仅限于这一部分。
timeline-between = { $first }至{ $last }之间
timeline-undated = 日期不详
timeline-counted = 自此事件起算{ $length }：{ $event }
timeline-lanes = 每个国家一行，时间为{ $from }至{ $to }；{ $hub }与另一国家之间的事项列在后者一行。每个符号都链接到其所示内容，列表中有相同内容的文字说明。
timeline-later = { $to }之后的有效期届满只见于列表。
timeline-list = 在年表中查看
lane-several = 多个国家
lane-others = 其他国家
lane-general = 未指明国家
range-within = 在此期间的某个时候
range-lasting = 持续期间
sign-computed = 有效期届满（计算得出）
kind-term-end = 有效期届满

## Facts

facts = 基本情况
glance = 概览
detail = 详述
column-fact = 项目
column-said = 已知内容
column-evidence = 依据与来源
column-agreement = 协定
column-instrument = 文书或倡议
column-parties = 当事方
column-with = 对方
column-from = 发出方
column-date = 日期
column-status = 状态
column-event = 事件
column-kind = 类型
column-party = 收录
column-role = 职务
column-countries = 国家
column-organisations = 机构
column-people = 姓名
column-articles = 文章

field-title = 名称
field-short = 简称
field-summary = 概要
field-variants = 其他名称
field-wikidata = 维基数据
field-iso = ISO 3166代码
field-country = 国家
field-form = 形式
field-binding = 约束力
field-parties = 当事方
field-addressees = 致送对象
field-based-on = 所依据的文书
field-replaces = 所取代的文书
field-amends = 所修订的文书
field-implements = 所执行的文书
field-approves = 所核准的文书
field-compared-with = 相对照的文书
field-language = 语言
field-headline = 原标题
field-headline-supplied = 标题（编者拟）
field-author = 作者
field-outlet = 刊发方
field-via = 转引自
field-published = 刊发日期
field-paragraphs = 段落数
field-url = 网址
field-sha256 = 文本指纹（SHA-⁠256）

event-field-kind = 事件类型
event-field-date = 日期
event-field-said = 讲述时间
event-field-by = 行为方
event-field-with = 共同参与方
event-field-to = 对象
event-field-place = 地点
event-field-text = 经过
event-field-answers = 所回应的事件
event-field-act = 所依据的文书
role-field-title = 职务
role-field-of = 任职的国家或机构
role-field-during = 任职时间

events = 事件
events-around = 相关事件与言论
events-mixed = 其中有其他日期的指称和回应
event-by = 行为方：{ $names }
event-with = 共同参与方：{ $names }
event-to = 对象：{ $names }
event-part = { $name }：{ $names }
event-answers = 回应：{ $name }
event-place = 地点：{ $place }
event-act = 根据《{ $name }》
event-owner = 载于页面“{ $name }”
exchange = 说法与回应
entry-into-force = 生效

## Agreements

status = 状态
status-proposed = 已提出
status-announced = 已宣布
status-agreed = 已商定
status-issued = 已发布
status-launched = 已启动
status-unknown = 据来源无法确定
status-not-yet = 尚在首个已知步骤之前
status-signed = 已签署；未见生效的报道
status-approved = 已批准或核准；未见生效的报道
status-signed-awaiting = 已签署；尚未生效
status-approved-awaiting = 已批准或核准；尚未生效
status-in-force = 有效
status-in-force-for-others = 对其余当事方有效；一方或多方已通知退约
status-first-term-ended = 首个有效期已满；自动续期，此后未见文章报道
status-denounced = 已通知退约；是否已终止未见报道
status-expired = 期满失效
status-ended = 已终止
status-may-proposed = 可能已提出
status-may-announced = 可能已宣布
status-may-agreed = 可能已商定
status-may-issued = 可能已发布
status-may-launched = 可能已启动
status-may-signed = 可能已签署；未见生效的报道
status-may-approved = 可能已批准或核准；未见生效的报道
status-may-signed-awaiting = 可能已签署；尚未生效
status-may-approved-awaiting = 可能已批准或核准；尚未生效
status-may-in-force = 可能有效
status-may-in-force-for-others = 可能仅对部分当事方有效
status-may-first-term-ended = 首个有效期可能已满；自动续期，此后未见文章报道
status-may-denounced = 可能已通知退约；是否已终止未见报道
status-may-expired = 可能已期满失效
status-may-ended = 可能已终止
status-uncertain = 不确定：现有日期不足以断定状态
status-otherwise = 按现有日期，也可能是：{ $status }
status-enters-on = 于{ $date }生效
status-enters = 生效时间：{ $date }
status-signed-not-binding = 已签署
status-approved-not-binding = 已批准或核准
status-may-signed-not-binding = 可能已签署
status-may-approved-not-binding = 可能已批准或核准
approvers = { $count ->
    [1] 其中一方（{ $names }）
   *[other] 部分当事方（{ $names }）
}
approvers-some = 部分当事方
status-only-approved = 经{ $who }批准或核准；未见生效的报道
status-only-approved-awaiting = 经{ $who }批准或核准；尚未生效
status-only-approved-not-binding = 经{ $who }批准或核准
status-only-may-approved = 可能经{ $who }批准或核准；未见生效的报道
status-only-may-approved-awaiting = 可能经{ $who }批准或核准；尚未生效
status-only-may-approved-not-binding = 可能经{ $who }批准或核准
status-later = 此日之后——{ $event }：{ $date }
status-told = { $event }：{ $date }（{ $mode }）
status-as-of = 状态按{ $date }计算
status-ground = { $event }：{ $date }
status-disputed = 对此事件的日期说法不一：{ $event }
status-by-form = 状态由形式得出：{ $form }
status-not-in-force = 生效：未提及

## States over time

states = 状态沿革
state-since = 自{ $date }起
state-since-latest = 至迟自{ $date }起
state-from = 自{ $date }起
state-from-latest = 至迟自{ $date }起
state-until = 至{ $date }为止
state-undated = 起始时间不详
state-possible = 可能：{ $state }
state-or = （或：{ $state }）
state-current = { $date }的状态
state-term-end = 有效期届满
state-source = 与此有关的最新来源：{ $date }
states-silent = 斜线：晚于最新来源的日子。
states-pale = 浅色：仅属可能。
state-not-yet = 尚在首个已知步骤之前
state-proposed = 已提出
state-announced = 已宣布
state-agreed = 已商定
state-issued = 已发布
state-launched = 已启动
state-unknown = 据来源无法确定
state-signed = 已签署
state-approved = 已批准或核准
state-only-approved = 经{ $who }批准或核准
state-in-force = 有效
state-in-force-for-others = 对其余当事方有效
state-first-term-ended = 首个有效期届满之后；自动续期
state-denounced = 已通知退约；是否已终止未见报道
state-expired = 期满失效
state-ended = 已终止
disputed = 说法不一
disputed-means = 各种说法给出的日期不同。每个日期，以及由此计算出的每个结果，均予列出。
or = 或

binding-yes = 有约束力
binding-no = 无约束力
binding-disputed = 有争议
binding-unknown = 不详
binding-not-applicable = 不适用

term = 有效期、续期与通知
term-length = 有效期
term-from = 起算
term-renewal = 续期
term-notice = 通知期
term-condition = 生效条件
term-end = 首个有效期届满
term-end-only = 有效期届满
term-end-why = 没有文章说明有效期从何时开始，故自签署之年起算。
term-end-no-event = 无法计算：有效期起算的事件未见报道（{ $event }）
term-end-undated = 无法计算：有效期起算的事件有报道，但没有日期（{ $event }）
term-end-beyond = 无法计算：届满年份超过四位数
term-end-no-start = 无法计算：有效期的开始时间不详
renewal-automatic = 自动续期
renewal-express = 须经明示同意
renewal-none = 不续期
renewal-unknown = 未提及
renewal-each = 每次续期：{ $length }

provisions = 条款

## Provisions side by side

kind-matrix = 条款对照
matrix-of = 条款对照：{ $name }
matrix-about = { $count ->
   *[other] 关于{ $count }份文书各项条款的说法。
}
matrix-parts = 按形式类别或按当事方
matrix-terms = 日期与有效期
matrix-made = 签署或订立
matrix-provisions = 逐项条款
matrix-alone = 未列入表格的条款
matrix-alone-why = 表中的文件至多有一份对其有记录。
matrix-others = 未列入表格的文书
matrix-others-why = 所知太少，无法比较。关于其条款的说法见上文。
matrix-blank = 空白
matrix-blank-means = 此处没有记录。这与“未提及”不同，后者表示已为此查阅过来源。
compare = 对照
compare-about = 选择两到四份文书并排查看，并显示全部说明。
compare-choose = 选择：{ $name }
compare-few = 请至少选择两份文书。
compare-chosen = 已选{ $count }份，最多{ $most }份：{ $names }
compare-shown = 并排显示：{ $names }
compare-clear = 显示全部文书
compare-with = 与其他文书对照

## Differences and relations

differences = 说法不一之处
differences-about = 报道中有不止一种说法的内容，并列于此；本专题不作取舍。
differences-exchange = 说法及其回应，见事件部分
relations = 相关文书与倡议
relation-based-on = 所依据的文书
relation-based-on-reverse = 以此件为依据的文书
relation-replaces = 所取代的文书
relation-replaces-reverse = 取代此件的文书
relation-amends = 所修订的文书
relation-amends-reverse = 修订此件的文书
relation-implements = 所执行的文书
relation-implements-reverse = 执行此件的文书
relation-approves = 所核准的文书
relation-approves-reverse = 核准此件的文书
relation-compared-with = 相对照的文书
relation-compared-with-reverse = 相对照的文书

## Countries, organisations, people

partners = 协定伙伴
addressed = 致送该方的文书与倡议
roles = 职务
members = 有关人物与机构

## Articles

origin = 文章出处
author-unnamed = 未注明
outlet-unnamed = 未注明刊发方
headline-supplied = 留存的文本没有标题，此标题由编者添加。
caveats = 注意事项
resting = 以此文章为依据的内容
cited-whole = 整篇文章
cited-paragraph = 第{ $number }段
cited-paragraphs = 第{ $first }至{ $last }段
cited-within = 与其他段落一并引用，从第{ $number }段起
both = 双语对照
facing-show = 语言
facing-all = 双语
facing-place = 在其所属页面查看
facing-original = 原文
facing-current = 译文为最新
facing-outdated = 原文已有改动
facing-unrecorded = 译文未与原文核对
facing-missing = 本节没有这种语言的文本
cited-text = 正文中：
cited-lead = 开头部分

## What ends a page

mentioned = 提及此条目的页面
mentioned-in-agreements = 协定
mentioned-in-countries = 国家
mentioned-in-organisations = 机构
mentioned-in-people = 人物
mentioned-in-articles = 文章
mentioned-in-pages = 页面
voice-in = 引述此条目或注明出自此条目的页面
voice-in-agreements = 协定
voice-in-countries = 国家
voice-in-organisations = 机构
voice-in-people = 人物
voice-in-articles = 文章
voice-in-pages = 页面
sources = 本页来源
source-passages = 摘录：{ $count }
cite-heading = 引用本页
cite-other = 另一语言
cite-page = “{ $title }”，{ $site }，截至{ $date }。
updated = 最后修改：{ $date }

## The archive, to take away

download = 下载整个专题
download-lead = 整个专题打包为一个文件，无需网络即可阅读。
download-here = 这就是下载的资料包：专题的全部页面都在此文件夹中，无需网络即可阅读。
download-get = 下载{ $name }
download-size = 大小
size-kilobytes = { $amount } KB
size-megabytes = { $amount } MB
size-bytes = { $count ->
   *[other] { $count }字节
}
download-files = 所含文件数
download-holds = 所含内容
download-holds-text = 两种语言的所有页面，以及所需的图片、字体和样式表。这些就是本网站的文件，只是本页在资料包中较为简短。
download-open = 如何打开
download-unpack = 请先解压：在Windows中右键单击该文件，选择“全部解压缩”；在Mac上双击该文件。如果只是打开压缩包查看而不解压，其中的链接将无法使用。
download-double-click = 然后打开文件夹“{ $folder }”，双击“{ $file }”。浏览器会显示两种语言供选择。
download-offline = 无需网络：任何页面都不会从别处加载内容。只有通往互联网的链接才需要网络。
download-check = 如何核对
download-check-text = 如果您的副本完整无误，适用于您系统的命令会输出上面列出的SHA-256：
download-check-files = 文件夹中的“{ $list }”列有每个文件的SHA-256。

## Search

search = 搜索
search-label = 搜索本专题
search-help = 可用任一语言的词语或名称。引号用于查找完全一致的词语：“武器转售”。
search-no-script = 搜索需要启用JavaScript。如未启用，可从以下目录进入所有条目：
search-count = 结果数：{ $count }
search-none = 没有找到结果。
search-any = 没有条目包含全部词语。以下条目包含其中一部分。
search-also = 同时搜索了：
search-leave = 只搜索所输入的词语
search-take = 同时搜索同一对象的其他名称
search-near = 您要找的是不是：
search-narrow = 缩小范围
search-kind = 类型
search-country = 国家
search-year = 年份
search-all = 全部
search-more = 更多结果
search-failed = 无法加载搜索索引。
one-agreement = 协定
one-page = 页面

## The tables of facts: what their rows and columns are

data-table-entries = 专题的全部条目，不分类型
data-table-codes = 用于对文书、事件、机构和条款分类的代码
data-table-facts = 一切注明出处的内容：事件、条款、有效期、职务、依据
data-table-countries = 国家
data-table-organisations = 机构
data-table-people = 人物
data-table-offices = 人物现任或曾任的职务
data-table-articles = 作为本专题来源的文章
data-table-origins = 文章由谁撰写、刊发和转载
data-table-caveats = 文章中读者应当知道的缺陷
data-table-passages = 文章中的片段原文
data-table-agreements = 协定与其他文书和倡议
data-table-parties = 文书的当事方，以及提议的致送对象
data-table-relations = 文书之间的关系
data-table-terms = 文书的有效期，以及期满之后如何
data-table-term-ends = 计算得出的首个有效期届满时间；说法不一时分列多行
data-table-provisions = 文书规定了什么，没有规定什么
data-table-events = 已发生或据说发生的事
data-table-event-roles = 何者参与事件，何者讲述事件
data-table-answers = 哪一事件是对另一事件的回应
data-table-states = 文书在何日至何日之间处于何种状态
data-table-state-grounds = 使某一状态开始或可能使其开始的事件；没有事件的，即为计算得出的有效期届满
data-table-evidence = 条目或事实中单个字段的依据
data-table-voices = 条款或字段的内容由谁说出
data-table-citations = 载有某项事实的文章及其段落
data-earliest = 该日期所容许的最早一天
data-latest = 该日期所容许的最晚一天
data-id = 本行的标识，供其他表格引用
data-kind = 条目或事件的类型
data-title = 名称
data-short = 简称
data-summary = 一两句概要
data-title-latn = 名称的拉丁字母转写
data-wikidata = 维基数据中的项目
data-updated = 最后修改之日
data-page = 在本网站上的页面
data-family = 代码用于何者：形式、事件、机构、条款
data-code = 代码
data-name = 名称
data-definition = 代码的含义
data-after = 所依照的编码体系
data-group = 文书在列表中所归的形式类别
data-group-name = 该类别的名称
data-compared-as = 代表所有与此对照的代码的那个代码；从不对照的，留空
data-concerns-parties = 此类事件是否关系到文书的每一当事方，因而在各方页面上均予列出
data-entry = 条目；仅具名而没有条目的，留空
data-fact-type = 事实的类别
data-iso = ISO 3166代码
data-form = 文书的形式或机构的类型
data-country = 所属国家
data-person = 人物
data-of = 任职的国家或机构
data-during = 现任或曾任此职的时间
data-language = 文章的语言
data-headline = 原标题，用文章的语言
data-headline-supplied = 标题是否因文章没有标题而由编者添加
data-published = 刊发之日
data-basis = 由来源载明，还是由编者推断；对事件而言，指其日期
data-why = 编者推断的理由
data-paragraph-count = 文章的段落数
data-url = 可读到文章的网址
data-sha256 = 编者所据文本的SHA-256
data-article = 文章
data-role = 在其中的身份：作者、刊发方、转载者；当事方、致送对象；行为方、共同参与方、对象、讲述者
data-place = 在专题中的次序，从1开始
data-text = 一句话说明其内容
data-paragraph = 段落编号
data-quote = 原文字句，用文章的语言
data-note = 简短说明
data-binding = 对当事方是否有法律约束力
data-standing = 文书的状态；在文书表中，指专题计算之日的状态
data-certain = 在日期所容许的每一天是否都是如此
data-agreement = 文书
data-relation = 与另一文书的关系
data-other = 另一文书
data-length = 首个有效期的长度，用ISO 8601时长格式
data-runs-from = 有效期自何种事件起算；不详的，留空
data-renewal = 期满时如何续期
data-each = 每次续期的长度
data-notice = 须在期满之前多久发出通知
data-condition = 生效条件
data-end-known = 届满时间的已知程度
data-end = 首个有效期届满时间
data-value = 来源如何说：载明、转述、评断、一并提及、明言没有或未提及
data-mode = 事件如何讲述：报道、计划、据称、否认、未证实也未否认、预测
data-date = 发生时间，用EDTF格式；各来源均未注明日期的，留空
data-said = 讲述者讲述的时间
data-location = 发生地点
data-act = 据以行事的文书
data-competes-with = 对同一步骤给出不同日期的各个事件中的第一个，本事件也在其列；说法一致的，留空
data-event = 事件
data-answers = 所回应的事件
data-holds-from = 该状态的第一天；无从界定的，留空
data-holds-until = 该状态的最后一天；无从界定的，留空
data-otherwise = 日期所容许的其他状态，以空格分隔
data-disputed = 对该状态开始之日是否说法不一
data-approved-by = 已批准或核准的当事方，用于未知其余当事方是否已批准或核准的情形
data-source = 该状态所依据的文章中最新的一篇
data-state = 该状态在文书各状态中的次序
data-about = 该字段所属的事实；属于条目本身的，留空
data-field = 字段
data-fact = 事实
data-paragraphs = 所引段落；引用整篇文章的，留空

## The calendar

calendar-term-end = 首个有效期届满
calendar-term-end-only = 有效期届满
calendar-renewal-end = 续期届满
calendar-notice = 发出通知的最后一天

## The files to take away, and the codebook

data = 数据
data-lead = 以文件形式提供专题的全部事实，可用于统计、引用，也可载入其他程序。
data-tables = 表格
data-tables-lead = 每个表格都是一个以逗号分隔的文件，另有一份供Excel使用。
data-codebook-link = 各列的内容见编码手册。
data-rows = { $count ->
   *[other] { $count }行
}
data-excel = Excel版
data-files = 其他文件
data-file-package = 表格和列的说明，供程序读取（Data Package）
data-file-sql = 用这些表格生成SQLite数据库
data-file-graph = 何者与何者订立了什么，供绘制网络图的程序使用（GraphML）
data-file-json = 全部事实合为一个文件（JSON）；每个页面旁另有各自的文件
data-file-bib = 专题及其全部文章，供BibTeX使用
data-file-ris = 相同内容的RIS格式，供Zotero、EndNote等软件使用
data-file-csl = 相同内容的CSL-JSON格式
data-file-feed = 有何变动，供订阅阅读器使用（Atom）
data-file-calendar = 有效期届满和最迟发出通知的日子（iCalendar）
data-cite = 引用本专题
data-cite-text = { $site }，截至{ $date }。
cite-source-heading = 引用文章本身：
cite-source = 《{ $title }》，{ $outlet }，{ $date }。
cite-source-by = { $author }，《{ $title }》，{ $outlet }，{ $date }。
cite-files = 供文献管理软件和程序使用：
codebook = 编码手册
codebook-lead = 各表格的行和列有何内容，以及每个代码的含义。
codebook-rules = 适用于所有表格的规则
codebook-rule-csv = 文件采用UTF-8编码，以逗号分隔，必要时加引号（RFC 4180）。单元格为空，表示情况不详。
codebook-rule-excel = 供Excel使用的文件以字节顺序标记开头。以=、+、−或@开头的单元格会被Excel当作公式，在这些文件中会前加撇号；普通文件则保留原样。
codebook-rule-dates = 每个日期出现三次：先用EDTF格式，包括其不确定之处，再列出所容许的最早一天和最晚一天。后两者只是统计用的范围，并非断言。公元1年以前的日子只用EDTF格式。
codebook-rule-pairs = 用两种语言说明的内容，每种语言各占一列。尚无译文的，单元格为空。
codebook-rule-ids = 事实的标识由其条目的标识、#和它在条目页面上的位置组成。
codebook-rule-citations = 供文献管理软件使用的文件照录原标题。拉丁字母转写、译文和不确定的日期载于附注，因为CSL没有相应的字段。
codebook-key = 主键列
codebook-needed = 从不为空
codebook-codes = 代码
data-type-text = 文本
data-type-pair = 每种语言的文本
data-type-count = 整数
data-type-flag = true或false
data-type-day = 日
data-type-date = 日期
data-type-code = 代码
data-type-reference = 指向
