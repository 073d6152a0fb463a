// Finds a relationship from its first node, since relationships have no index.
UNWIND $rows AS row
MATCH (a:{{from}} {id: row.from})-[r:{{type}}]->()
WHERE r.id = row.id
DELETE r
RETURN count(*) AS written
