// question: Combien d’obstacles levés par les leviers ?
// parameters: $rows
// columns: written
UNWIND $rows AS row
MATCH (a:Mitigation {id: row.from}), (b:Obstacle {id: row.to})
CREATE (a)-[r:LIFTS {position: row.position}]->(b)
RETURN count(r) AS written
