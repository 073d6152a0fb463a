CREATE (r:ChangeRecord)
SET r = $record
RETURN count(r) AS written
