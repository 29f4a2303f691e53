# What /doctor and python -m bot doctor say of Discord.
away = The bot is not connected to Discord at the moment.
away-remedy = It connects again by itself; ask again in a minute, and look into the log if that does not help.
account = Logged in as { $name }, in { $servers ->
    [one] { $servers } server
   *[other] { $servers } servers
}.
intent = { $intent }, for { $whom }: { $state ->
    [given] asked for and given
    [refused] asked for and refused
   *[not-asked] not asked for, as message_content: false says in config.yaml
}.
intent-off = "{ $intent }" is switched off in the developer portal, and Discord refuses the bot until it is on. { $kind ->
    [members] Without it, nobody is told who comes, gets through the screening or leaves
   *[message-content] Without it, nobody is told what members write
} ({ $whom }).
switch-on = At { $where }, choose the bot, then Bot; switch it on under Privileged Gateway Intents, and save.{ $kind ->
    [members] { "" }
   *[message-content] {" "}Or write message_content: false under platforms.discord in config.yaml.
}
no-content = Without "{ $intent }" the words of { $whom } are heard only in messages that mention the bot, such as "@bot check in". Buttons and commands work as always.
ask-content = That may be what you want. If not, write message_content: true under platforms.discord in config.yaml, and switch the intent on in the developer portal.
nowhere = The bot is in no server.
invite-remedy = Open the invite address below and choose the server.
not-in = The bot is not in this server.
no-number = "{ $community }" is no server's number.
number-remedy = Write id: and the server's number under this community in config.yaml. In Discord, with developer mode on, a right click on the server copies it.
out-of-reach = Discord does not reach this server at the moment.
out-of-reach-remedy = That is Discord's own trouble; ask again later.
seen = Looked at { $rooms ->
    [one] { $rooms } room
   *[other] { $rooms } rooms
} of the server { $server }. What is enabled here takes: { $permissions }.
nothing = no permission
administrator = The bot's role has Administrator, far more than it needs.
less = Take it away in the server's settings, under Roles; what is enabled here takes only: { $permissions }.
lacks = { $permission } (for { $whom })
missing-in-server = The bot's role lacks: { $lacking }.
allow-in-server = Allow it in the server's settings, under Roles, the bot's role; or open the invite address again and confirm.
missing = In { $room } ({ $roles }) the bot lacks: { $lacking }.
allow-here = Open the settings of { $room }, Permissions, and allow it for the bot's role.
hidden-room = The bot cannot see { $room } ({ $roles }).
show = Open the settings of { $room }, Permissions, and allow View Channel for the bot's role.
no-room = There is no room with the number { $room } ({ $roles }), or the bot cannot see it.
silent-room = Nothing can be said in { $room } ({ $roles }): it is a category or a forum.
choose-room = Choose another room with /setup, or under rooms: in config.yaml.
roles-above = These roles stand above the bot's: { $roles }. { $whom } can neither give them nor do anything to members who have one.
role-up = If that is not wanted, pull the bot's role above them in the server's settings, under Roles.
no-commands = The bot's slash commands could not be registered here: { $why }.
commands-remedy = Open the invite address again and confirm; nothing else is lost by that.
permission = { $name ->
    [view] View Channel
    [send] Send Messages
    [embed] Embed Links
    [attach] Attach Files
    [history] Read Message History
    [react] Add Reactions
    [pin] Pin Messages
    [threads] Create Public Threads
    [send-in-threads] Send Messages in Threads
    [manage-threads] Manage Threads
    [manage-messages] Manage Messages
    [create-invite] Create Invite
    [manage-nicknames] Manage Nicknames
    [manage-roles] Manage Roles
    [time-out] Time Out Members
    [kick] Kick Members
    [manage-channels] Manage Channels
    [manage-server] Manage Server
   *[ban] Ban Members
}
