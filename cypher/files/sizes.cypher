MATCH (f:FilePart)
RETURN f.file AS file, sum(f.bytes) AS bytes
ORDER BY file
