MATCH (f:FilePart {file: $file})
RETURN f.at AS at, f.text AS text
ORDER BY at
