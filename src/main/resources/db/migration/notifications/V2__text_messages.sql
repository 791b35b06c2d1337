-- Text messages beside mails, and what became of each: waiting in the outbox, sent (the server or gateway has it),
-- delivered (it says that the recipient has it), bounced (there is no such recipient), failed, withdrawn (no longer
-- true before it left).
alter table notifications.message
    drop constraint message_channel_check,
    drop constraint message_state_check,
    add constraint message_channel_check check (channel in ('email', 'sms')),
    add constraint message_state_check
        check (state in ('waiting', 'sent', 'delivered', 'bounced', 'failed', 'withdrawn')),
    add column token text not null default substr(replace(gen_random_uuid()::text, '-', ''), 1, 12),
    add column fallback_mobile text,
    add column fallback_text text,
    add column link text, -- where staff see what it is about
    add column expires timestamptz, -- not to be sent from then on
    add column reference text, -- as the gateway calls it
    add column next_look timestamptz, -- when the gateway is asked again what became of it
    add column looks int not null default 0,
    add column settled_at timestamptz,
    add column handled_at timestamptz, -- somebody, or the fallback, took care of what did not arrive
    add column handled_by text;
drop index notifications.message_waiting;
create index message_waiting on notifications.message (city, channel, next_try) where state = 'waiting';
create index message_underway on notifications.message (city, next_look) where next_look is not null;
create index message_undelivered on notifications.message (city, settled_at)
    where state in ('bounced', 'failed') and handled_at is null;

-- How a resident who signed in wants to hear of the city.
create table notifications.preference (
    city text not null default current_setting('balieplein.city'),
    person text not null,
    language text,
    channel text check (channel in ('email', 'sms')),
    primary key (city, person)
);
select database.guard('notifications.preference');
