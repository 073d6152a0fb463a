UNWIND $rows AS row
MERGE (b:PublishedBlock {id: row.id})
SET b.memory = row.memory
RETURN count(b) AS written
