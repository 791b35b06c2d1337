-- The next message is the first of the index: with its number in it nothing is sorted, however many wait.
drop index notifications.message_waiting;
create index message_waiting on notifications.message (city, channel, next_try, number) where state = 'waiting';
