// The file of a link is kept in parts, since a property of some megabytes is slow.
UNWIND $rows AS row
MERGE (p:SharedPart {id: row.id})
SET p = row
RETURN count(p) AS written
