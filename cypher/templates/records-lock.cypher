// The first statement of each write about people: others wait here until its transaction ends.
MERGE (t:{{label}} {id: 'accounts'})
SET t.turn = coalesce(t.turn, 0) + 1
RETURN t.turn AS turn
