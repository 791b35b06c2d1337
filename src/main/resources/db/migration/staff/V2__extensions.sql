-- Temporary people who stay longer than was agreed: who decided it, when and why (STA-02).
create table staff.extension (
    city text not null default current_setting('balieplein.city'),
    member text not null,
    version int not null, -- of the member, that was seen
    old_until date not null,
    new_until date not null,
    reason text not null check (length(btrim(reason)) between 1 and 200),
    decided_by text not null,
    decided_at timestamptz not null,
    primary key (city, member, version),
    foreign key (city, member) references staff.member (city, code),
    check (new_until > old_until)
);
select database.guard('staff.extension');
