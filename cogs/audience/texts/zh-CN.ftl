command-audience = 受众：部分成员
command-audience-list = 本社区的受众，以及各自的条件
command-audience-preview = 受众里有多少人，其中一些是谁，为什么
    .name = 受众的名称
call-audience = 受众
call-audience-list = 列表
call-audience-preview = 预览
    .name = 名称
button-near = 谁只差一点

none = 这里除了 everyone（所有成员）还没有受众。受众写在 config.yaml 中本社区的 audiences: 下；docs/audiences.md 里有例子。
list = { $count } 个受众：
listed = { $name }：{ $wants }
more = 还有 { $count } 个
preview = { $count ->
    [0] 在我认识的 { $seen } 名成员中，没有人属于受众 { $name }。不计运营人员。点按钮可看谁只差一个条件。
   *[other] 在我认识的 { $seen } 名成员中，{ $count } 名属于受众 { $name }。不计运营人员。
}
near = { $count ->
    [0] 在我认识的 { $seen } 名成员中，没有人只差一个条件就属于受众 { $name }。
   *[other] 在我认识的 { $seen } 名成员中，{ $count } 名只差一个条件就属于受众 { $name }。
}
wants = 条件：{ $wants }
sample = 其中 { $shown } 名：
member = { $who } – { $why }
gone = （此间已离开的人）
looking = 还在查看谁属于 { $name }：目前已看 { $seen } 名成员。完成后我会在这里回复。
value-invited = 通过其邀请加入的成员
