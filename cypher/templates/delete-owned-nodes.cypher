// Deletes the nodes of these owners. An owner may have none.
UNWIND $rows AS row
MATCH (:{{owner}} {id: row.id})-[:{{ownerType}}]->(n:{{label}})
DETACH DELETE n
