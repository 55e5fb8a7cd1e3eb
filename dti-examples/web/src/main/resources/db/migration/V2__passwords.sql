-- Counts the passwords of an account: with a new one, whoever is signed in by an older one is signed out.
alter table account add column password_version bigint default 1 not null;
