# Debian, not Alpine: the embedded engine has no musl build.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node bin/build.mjs && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
# Asked under another name than localhost or an IP address, the site needs ALLOWED_HOSTS=that-name.
# Days are those of Belgium: a container without a time zone counts them in UTC.
ENV NODE_ENV=production TZ=Europe/Brussels HOST=0.0.0.0 PORT=4747 DATA_DIR=/data
WORKDIR /app
RUN mkdir /data /backups && chown node:node /data /backups
COPY --from=build /app/package.json /app/LICENSE /app/NOTICE.md /app/THIRD-PARTY-LICENSES.txt ./
COPY --from=build /app/bin ./bin
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/server/accounts/common-passwords.txt ./server/accounts/
COPY --from=build /app/server/paper/templates ./server/paper/templates
COPY --from=build /app/server/sample ./server/sample
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
VOLUME /data /backups
EXPOSE 4747
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4747/api/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/passerelles.mjs", "start"]
