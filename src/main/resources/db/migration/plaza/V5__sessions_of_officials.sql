-- What an official did last, also when the counter is closed.
create index session_of_official on plaza.counter_session (city, subject, opened_at);
