-- What visitors come to collect stands with the rules of the express desk now: pickups.choice.
drop table arrival.pickup_choice;
