command-sop = 看看今天来了几位
call-sop = sop
button-join = 算我一个

question = 今天谁来？目前 { $count } / { $goal } 位。
joined = { $count ->
   *[other] 算上你了，现在一共 { $count } 位。
}
already = 已经算上你了，一共 { $count } 位。
over = 这是之前那天的，请点今天那条下面的按钮。
standing = { $count ->
    [0] 今天还没有人来，目标是 { $goal } 位。
   *[other] 今天来了 { $count } 位，目标是 { $goal } 位。
}
