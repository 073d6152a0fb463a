// Files are kept in parts, since a property of some megabytes is slow. The same file written twice is the same.
UNWIND $rows AS row
MERGE (f:FilePart {id: row.id})
SET f = row
RETURN count(f) AS written
