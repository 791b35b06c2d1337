-- The subject of an OpenID Connect token may be 255 characters long.
alter table database.spring_session alter column principal_name type text;
