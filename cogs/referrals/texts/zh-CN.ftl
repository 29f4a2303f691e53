evidence-told = 聊天平台直接告诉了用的是谁的链接
evidence-untold = 没有任何信息说明用的是哪个链接
