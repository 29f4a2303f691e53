"""Whole objects in Discord's wire form; the strictest clients read every key of them."""

from typing import Any

Wire = dict[str, Any]

FOUNDED = "2024-01-01T00:00:00.000000+00:00"


def user(id: str, name: str, *, bot: bool = False) -> Wire:
    """A user as others see it."""
    made = {
        "id": id,
        "username": name.lower().replace(" ", "_"),
        "discriminator": "0",
        "global_name": None if bot else name,
        "avatar": None,
        "avatar_decoration_data": None,
        "collectibles": None,
        "clan": None,
        "primary_guild": None,
        "public_flags": 0,
        "flags": 0,
    }
    return {**made, "bot": True} if bot else made


def myself(bot: Wire) -> Wire:
    """The bot as it sees itself."""
    own = {"mfa_enabled": False, "verified": True, "locale": "en-US", "email": None}
    return {**bot, **own, "bio": "", "banner": None, "accent_color": None}


def member(who: Wire, joined_at: str, *, pending: bool = False) -> Wire:
    """A user's place in a guild."""
    return {
        "user": who,
        "nick": None,
        "avatar": None,
        "banner": None,
        "roles": [],
        "joined_at": joined_at,
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "pending": pending,
        "flags": 0,
        "communication_disabled_until": None,
        "avatar_decoration_data": None,
        "collectibles": None,
        "unusual_dm_activity_until": None,
    }


def role(id: str, name: str, permissions: int, position: int) -> Wire:
    """A role of a guild."""
    return {
        "id": id,
        "name": name,
        "description": None,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "icon": None,
        "unicode_emoji": None,
        "position": position,
        "permissions": str(permissions),
        "managed": False,
        "mentionable": False,
        "flags": 0,
    }


def text_channel(id: str, guild: str, name: str, position: int) -> Wire:
    """A guild's text channel."""
    return {
        "id": id,
        "type": 0,
        "name": name,
        "position": position,
        "permission_overwrites": [],
        "guild_id": guild,
        "nsfw": False,
        "parent_id": None,
        "topic": None,
        "last_message_id": None,
        "last_pin_timestamp": None,
        "rate_limit_per_user": 0,
        "flags": 0,
    }


def private_channel(id: str, recipient: Wire) -> Wire:
    """The private conversation of the bot with one user."""
    return {"id": id, "type": 1, "last_message_id": None, "flags": 0, "recipients": [recipient]}


# What every guild has, and no test has asked to differ yet.
GUILD: Wire = {
    "icon": None,
    "splash": None,
    "discovery_splash": None,
    "home_header": None,
    "region": "deprecated",
    "afk_channel_id": None,
    "afk_timeout": 300,
    "verification_level": 0,
    "default_message_notifications": 0,
    "explicit_content_filter": 0,
    "mfa_level": 0,
    "application_id": None,
    "system_channel_id": None,
    "system_channel_flags": 0,
    "rules_channel_id": None,
    "max_presences": None,
    "max_members": 500000,
    "vanity_url_code": None,
    "description": None,
    "banner": None,
    "premium_tier": 0,
    "premium_subscription_count": 0,
    "preferred_locale": "en-US",
    "public_updates_channel_id": None,
    "safety_alerts_channel_id": None,
    "nsfw_level": 0,
    "nsfw": False,
    "premium_progress_bar_enabled": False,
    "max_video_channel_users": 25,
    "max_stage_video_channel_users": 50,
    "widget_enabled": False,
    "widget_channel_id": None,
    "hub_type": None,
    "latest_onboarding_question_id": None,
    "incidents_data": None,
    "inventory_settings": None,
    "embed_enabled": False,
    "embed_channel_id": None,
}


def guild(id: str, name: str, owner: str) -> Wire:
    """A guild as REST tells it; what only GUILD_CREATE carries is added there."""
    lists: Wire = {"roles": [], "emojis": [], "stickers": [], "features": []}
    return {"id": id, "name": name, "owner_id": owner, **GUILD, **lists}


def message(id: str, channel: str, author: Wire, content: str, timestamp: str) -> Wire:
    """A message as REST tells it; MESSAGE_CREATE adds guild_id and member."""
    return {
        "id": id,
        "channel_id": channel,
        "author": author,
        "content": content,
        "timestamp": timestamp,
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "pinned": False,
        "type": 0,
        "flags": 0,
        "components": [],
    }


def application(id: str, name: str, owner: Wire) -> Wire:
    """The bot's application; its flags say which privileged intents are switched on."""
    return {
        "id": id,
        "name": name,
        "icon": None,
        "description": "",
        "type": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": 0,
        "owner": owner,
        "team": None,
        "summary": "",
        "hook": True,
        "is_monetized": False,
        "storefront_available": False,
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "event_webhooks_url": None,
        "event_webhooks_status": 1,
        "event_webhooks_types": [],
        "integration_types_config": {"0": {}},
        "approximate_guild_count": 1,
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "eligible_oauth2_scopes": [],
        "explicit_content_filter": 0,
        "flags_new": "0",
    }
