OPTIONAL MATCH (r:ChangeRecord)
WITH count(r) AS writes
OPTIONAL MATCH (p:ChangePart)
RETURN writes, count(p) AS parts
