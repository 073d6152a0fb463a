// Forgets what was published, with a history that is replaced by another one.
MATCH (n)
WHERE n:Publication OR n:PublishedBlock OR n:PublishedSum
DELETE n
RETURN count(n) AS written
