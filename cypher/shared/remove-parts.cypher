MATCH (p:SharedPart {share: $share})
DELETE p
RETURN count(p) AS written
