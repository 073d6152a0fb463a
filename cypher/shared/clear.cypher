MATCH (p:SharedPart)
DELETE p
RETURN count(p) AS written
