MATCH (p:SharedPart {share: $share})
RETURN p.at AS at, p.text AS text
ORDER BY at
