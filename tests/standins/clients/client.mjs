// A small bot on discord.js: does what the test asks of it, and prints what it saw as JSON lines.

import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  EmbedBuilder,
  Events,
  GatewayIntentBits as Intents,
  MessageFlags,
  ModalBuilder,
  Partials,
  SlashCommandBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";

const [token, apiUrl] = process.argv.slice(2);
const [, api, version] = apiUrl.match(/^(.*)\/v(\d+)$/);

const client = new Client({
  rest: { api, version },
  partials: [Partials.Message],
  intents: [
    Intents.Guilds,
    Intents.GuildMembers,
    Intents.GuildMessages,
    Intents.GuildMessageReactions,
    Intents.MessageContent,
  ],
});

function saw(what, about) {
  process.stdout.write(JSON.stringify({ saw: what, ...about }) + "\n");
}

function greeting() {
  return new SlashCommandBuilder()
    .setName("greet")
    .setDescription("Says hello")
    .addStringOption((option) => option.setName("words").setDescription("?").setRequired(true))
    .addUserOption((option) => option.setName("to").setDescription("?").setRequired(true));
}

function buttons() {
  const made = [
    ["wave", "Wave"],
    ["write", "Write"],
  ].map(([id, label]) =>
    new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Primary),
  );
  return new ActionRowBuilder().addComponents(made);
}

function form() {
  const field = new TextInputBuilder()
    .setCustomId("words")
    .setLabel("Words")
    .setStyle(TextInputStyle.Short);
  const row = new ActionRowBuilder().addComponents(field);
  return new ModalBuilder().setCustomId("form").setTitle("Write").addComponents(row);
}

async function act(message) {
  const { guild, author, channel } = message;
  const thread = await message.startThread({ name: "Beside" });
  await thread.send("in the thread");
  await message.pin();
  const role = await guild.roles.create({ name: "regular", mentionable: true });
  const member = await guild.members.fetch({ user: author.id, force: true });
  // Older events carry the member, too; heard after the answer below, they would undo it here.
  const heard = new Promise((done) => {
    client.on(Events.GuildMemberUpdate, (_, now) => now.roles.cache.has(role.id) && done());
  });
  await member.roles.add(role, "for the test");
  await heard;
  const after = await guild.members.fetch({ user: author.id, force: true });
  const invite = await guild.invites.create(channel, { maxUses: 3 });
  await author.send({
    content: "hello in private",
    files: [{ attachment: Buffer.from("1"), name: "a.txt" }],
  });
  saw("acted", { roles: after.roles.cache.map((each) => each.name), uses: invite.maxUses });
}

client.on(Events.ClientReady, async () => {
  for (const guild of client.guilds.cache.values()) {
    await guild.commands.set([greeting()]);
    const rooms = guild.channels.cache.map((room) => room.name);
    saw("guild", { name: guild.name, rooms, me: client.user.username });
    const members = await guild.members.fetch();
    saw("members", { names: members.map((each) => each.displayName) });
  }
});

client.on(Events.GuildMemberAdd, (member) => saw("join", { who: member.displayName }));

client.on(Events.GuildMemberRemove, (member) => saw("leave", { who: member.user.globalName }));

client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot) return;
  saw("message", { who: message.member.displayName, text: message.content });
  if (message.content === "!ping") await message.reply("pong");
  if (message.content === "!show") {
    const embed = new EmbedBuilder().setTitle("All there is").addFields({ name: "One", value: "1" });
    const shown = await message.channel.send({ content: "wait", embeds: [embed] });
    await shown.edit("here");
    await message.react("👀");
    const history = await message.channel.messages.fetch({ limit: 50 });
    saw("history", { texts: history.map((each) => each.content).reverse() });
  }
  if (message.content === "!act") await act(message);
});

client.on(Events.MessageUpdate, (before, message) => {
  if (!message.author.bot) saw("edit", { text: message.content });
});

client.on(Events.MessageDelete, (message) => saw("delete", { id: message.id }));

client.on(Events.MessageReactionAdd, async (reaction, user) => {
  if (user.id === client.user.id) return;
  const member = await reaction.message.guild.members.fetch(user.id);
  saw("reaction", { emoji: reaction.emoji.name, who: member.displayName });
});

client.on(Events.InteractionCreate, async (asked) => {
  const who = asked.member.displayName;
  if (asked.isChatInputCommand()) {
    const words = asked.options.getString("words", true);
    const to = asked.options.getMember("to").displayName;
    saw("command", { who, words, to });
    await asked.reply({ content: `${words}, ${to}`, components: [buttons()] });
  } else if (asked.isButton()) {
    saw("button", { who, id: asked.customId });
    if (asked.customId === "write") {
      await asked.showModal(form());
    } else {
      await asked.deferReply({ flags: MessageFlags.Ephemeral });
      await asked.editReply("waved back");
    }
  } else if (asked.isModalSubmit()) {
    const words = asked.fields.getTextInputValue("words");
    saw("form", { who, words });
    await asked.reply({ content: `kept: ${words}`, flags: MessageFlags.Ephemeral });
  }
});

process.stdin.on("end", () => client.destroy()).resume();
await client.login(token);
