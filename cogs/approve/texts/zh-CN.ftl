card =
    { $what }在等有“{ $right }”权限的人点头,请在 { $until } 前决定。{ $otherwise ->
        [post] 没人决定的话,就照原样发出。
        [skip] 没人决定的话,就不发了。
       *[hold] 没人决定的话,就先等着,我会再问一次。
    }发出来是这样:
a-post = 一条消息
ask-again = { $what }还在等你们决定,卡片在上面。没人决定之前不会发出。
button-approve = 同意
button-change = 修改
button-reject = 不发
form-words = 修改文字
    .text = 要发的内容
    .text-hint = 提交后就用这段文字发出
form-reason = 为什么不发?
    .reason = 原因
    .reason-hint = 写这条消息的人会看到
done-approved = 已同意:{ $what }。不用再做什么了。
done-rejected = 已拒绝:{ $what }。这条不会发出。
settled-approved = ✓ { $what }:{ $name } 于 { $when } 同意。
settled-rejected = ✗ { $what }:{ $name } 于 { $when } 拒绝。原因:{ $reason }
settled-posted = ✓ { $what }:到 { $when } 没人决定,照原样发出。
settled-skipped = ✗ { $what }:到 { $when } 没人决定,就不发了。
settled-assumed = ✓ { $what }:排练里当作已同意。
settled-withdrawn = { $what }:这里不用再决定了。
already-approved = { $name } 已在 { $when } 同意了。
already-rejected = { $name } 已在 { $when } 拒绝了。
already-lapsed = 时间已过({ $when }),当时没人决定。
already-withdrawn = 这里不用再决定了,下面也许有更新的卡片。
gone = 这里不用再决定了。
your-own = 这是你自己写的,要由另一位有“{ $right }”权限的人来看。卡片会一直留给他们。
